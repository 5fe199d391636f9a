/** Who wants to know of commits. */
export function commitListeners(): { add(listener: () => void): () => void; notify(): void } {
  const listeners = new Set<() => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify() {
      for (const listener of listeners) listener();
    },
  };
}
