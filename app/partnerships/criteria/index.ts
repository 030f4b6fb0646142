import { certifiedPeople } from './certified-people.ts';
import type { CriterionKind } from './criterion.ts';
import { growth } from './growth.ts';
import { monthsInStage } from './months-in-stage.ts';
import { netSales } from './net-sales.ts';
import { onTimePayment } from './on-time-payment.ts';

export const criterionKinds: readonly CriterionKind[] = [
  netSales,
  growth,
  onTimePayment,
  certifiedPeople,
  monthsInStage,
];
