/**
 * A load that is shared once it has succeeded. A failure reaches everyone who waited for it and is then
 * forgotten: the network may be back at the next try.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
