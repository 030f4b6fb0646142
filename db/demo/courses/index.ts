import type { Course } from '#app/training/index.ts';
import { bikesCourse } from './bikes/course.ts';
import { serviceCourse } from './service/course.ts';

/** The courses of the demonstration, as they are written before they are kept in versions. */
export const demoCourses: readonly Course[] = [serviceCourse, bikesCourse];
