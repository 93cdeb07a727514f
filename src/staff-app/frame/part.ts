/** A part of the app that is fetched when it is needed, and did not come. */
export class PartMissing extends Error {
  /** The server answers otherwise, so the part is gone: a newer Reisgenoot has other parts. */
  readonly replaced: boolean

  constructor(replaced: boolean, message: string) {
    super(message)
    this.replaced = replaced
  }
}

/**
 * Fetches a part of the app. A page whose part was replaced is loaded anew by the router, once, which knows it by the
 * message of the browser; while the server is away nothing is loaded anew, because the browser would then show its own
 * page of being lost.
 * @throws PartMissing
 */
export async function part<T>(fetchPart: () => Promise<T>): Promise<T> {
  try {
    return await fetchPart()
  } catch (error) {
    const replaced = await serverAnswers()
    throw new PartMissing(replaced, replaced && error instanceof Error ? error.message : '')
  }
}

/** Loads the whole app anew, when there is somebody to load it from. */
export async function reloadWhenReachable(): Promise<void> {
  if (await serverAnswers()) location.reload()
}

const serverAnswers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  )
