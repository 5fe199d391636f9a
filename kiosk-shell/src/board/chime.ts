/** Two bell tones, high then low, as WebAudio oscillators: nothing to download, works without a line. */
const TONES = [
  { hertz: 880, at: 0 },
  { hertz: 659.3, at: 0.35 },
] as const;
const RING_S = 1.2;

/** The chime before a call. A browser lets it ring only after somebody has touched the page. */
export class Chime {
  private context: AudioContext | undefined;
  private freeAt = 0;

  /** Must be called from a click or a touch. */
  async start(): Promise<void> {
    this.context ??= new AudioContext();
    await this.context.resume();
    this.ring();
  }

  get started(): boolean {
    return this.context?.state === 'running';
  }

  /** Rings once; calls that come together ring one after the other, never over each other. */
  ring(): void {
    const { context } = this;
    if (!context || context.state !== 'running') return;
    const start = Math.max(context.currentTime, this.freeAt);
    this.freeAt = start + RING_S;
    for (const { hertz, at } of TONES) {
      const tone = new OscillatorNode(context, { frequency: hertz });
      const volume = new GainNode(context, { gain: 0 });
      volume.gain.setValueAtTime(0.0001, start + at);
      volume.gain.exponentialRampToValueAtTime(0.4, start + at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + at + 0.8);
      tone.connect(volume).connect(context.destination);
      tone.start(start + at);
      tone.stop(start + at + 0.85);
    }
  }
}
