import { practiceTenant } from '../mount'

/** Graph and control of the practice tenant. */
export {
  practiceTenant as DELETE,
  practiceTenant as GET,
  practiceTenant as OPTIONS,
  practiceTenant as PATCH,
  practiceTenant as POST,
}
