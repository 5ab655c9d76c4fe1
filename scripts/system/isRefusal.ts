/**
 * Tell whether the system refused what was asked of it: a folder that cannot be written, a disk that is full.
 *
 * @param error
 *   What was thrown; of an error of the bundler or of another process, only the message is left.
 * @returns
 *   Whether it did.
 */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return 'syscall' in error || /^E[A-Z\d]+: |\(os error \d+\)/.test(error.message) || isRefusal(error.cause)
}
