/** The knowledge of nested folders: each registry laid over those around it, and kept for as long as they are. */
import type { Knowledge } from './knowledge';
import { withRegistry } from './layer';
import { emptyRegistry, isEmptyRegistry, mergeRegistries } from './registry';
import type { Registry } from './registry';

/** What holds in a folder, and in those below it that have registries of their own. */
export interface Layer {
  /** Of this folder and those around it, inner entries first. */
  readonly registry: Registry;
  readonly knowledge: Knowledge;
  /** Compiled before; registries that are gone take theirs with them. */
  readonly inner: WeakMap<Registry, Layer>;
}

/** The layer under all registries. */
export function baseLayer(knowledge: Knowledge): Layer {
  return { registry: emptyRegistry, knowledge, inner: new WeakMap() };
}

function layerOver(base: Layer, outer: Layer, registry: Registry): Layer {
  if (isEmptyRegistry(registry)) return outer;
  const known = outer.inner.get(registry);
  if (known !== undefined) return known;
  const merged = mergeRegistries(outer.registry, registry);
  const knowledge = withRegistry(base.knowledge, merged);
  const layer: Layer = { registry: merged, knowledge, inner: new WeakMap() };
  outer.inner.set(registry, layer);
  return layer;
}

/**
 * The knowledge under some registries; the same object each time for the same registries.
 * @param registries the outermost folder's first
 */
export function knowledgeUnder(base: Layer, registries: Iterable<Registry>): Knowledge {
  let layer = base;
  for (const registry of registries) layer = layerOver(base, layer, registry);
  return layer.knowledge;
}
