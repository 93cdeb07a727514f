/**
 * Reisgenoot cannot start for a reason that the person at the keyboard can do something about.
 * `message` is one or more whole sentences: what is wrong, and what to do. It is printed as it stands, without
 * a stack trace, and the process ends with `exitCode`.
 */
export class StartRefused extends Error {
  override name = 'StartRefused'
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The system's short code of an error (`EACCES`, `28P01`), or an empty text where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/**
 * Why `listen` failed, in a sentence; any other error is returned as it came.
 * @param command what was typed to start, to type again with another port.
 */
export function listenRefusal(
  error: unknown,
  { host, port }: { host: string; port: number },
  command: string,
): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Port ${port} on ${host} is in use by another program. Stop that program, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} ${command}.`,
      )
    case 'EACCES':
      return new StartRefused(
        `This user may not listen on port ${port}. Choose a port above 1023, for example PORT=3000.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefused(
        `HOST is ${host}, but this machine has no such address. Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network.`,
      )
    default:
      return error
  }
}
