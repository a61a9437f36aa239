import type {PlatformPath} from 'node:path'

/** What paths are made with: `node:path`, or one of its two flavours. */
export type PathFlavour = Pick<
  PlatformPath,
  'dirname' | 'isAbsolute' | 'join' | 'relative' | 'resolve' | 'sep'
>

/**
 * Resolve a path within a root.
 *
 * @param flavour
 *   `node:path`, or one of its flavours.
 * @param root
 *   Absolute folder.
 * @param folder
 *   Absolute folder that a relative path counts from.
 * @param file
 *   Path, absolute or relative.
 * @returns
 *   Absolute path; nothing when it leads out of the root.
 */
export function within(
  flavour: PathFlavour,
  root: string,
  folder: string,
  file: string
): string | undefined {
  const resolved = flavour.resolve(folder, file)
  return nameWithin(flavour, root, resolved) === undefined ? undefined : resolved
}

/**
 * Name a file by its path within a root, with slashes on every system.
 *
 * @param flavour
 *   `node:path`, or one of its flavours.
 * @param root
 *   Absolute folder.
 * @param file
 *   Absolute path.
 * @returns
 *   Path with slashes, empty for the root itself; nothing when it is outside.
 */
export function nameWithin(flavour: PathFlavour, root: string, file: string): string | undefined {
  const relative = flavour.relative(root, file)
  const parts = relative.split(flavour.sep)
  // On another drive, the way from one to the other is absolute.
  if (flavour.isAbsolute(relative) || parts[0] === '..') return undefined
  return parts.join('/')
}
