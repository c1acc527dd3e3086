// These functions write durations and the time of day as the console shows them.

/** Whole seconds that have passed: 724 900 ms is "12:04", an hour more "1:12:04". */
export function durationWords(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** Time left, to the second begun; beyond the plan "+1:20". */
export function leftWords(leftMs: number): string {
  return leftMs >= 0 ? durationWords(Math.ceil(leftMs / 1000) * 1000) : `+${durationWords(-leftMs)}`;
}

/** "14:05", the 24 hours of the machine's own zone. */
export function timeOfDay(now: Date): string {
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

/** "14 h 05" */
export function hourWords(now: Date): string {
  return `${now.getHours()}\u00a0h\u00a0${twoDigits(now.getMinutes())}`;
}

/** "une minute", "12\u00a0minutes" */
export function minutesWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes <= 1 ? "une minute" : `${minutes}\u00a0minutes`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
