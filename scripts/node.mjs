// What every Node process of ours is started with: packages of this repository run from their sources.
export const nodeOptions = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
