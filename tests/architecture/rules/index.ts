import type { Rule } from '../rule'
import { confinedRules } from './confined'
import { featureRules } from './features'
import { layerRules } from './layers'
import { nameRules } from './names'
import { sqlRules } from './sql'
import { worldRules } from './worlds'

/** Every rule of design.md 10 that looks at more than one line of code. */
export const RULES: readonly Rule[] = [
  ...worldRules,
  ...layerRules,
  ...featureRules,
  ...confinedRules,
  ...sqlRules,
  ...nameRules,
]
