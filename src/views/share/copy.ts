export { copyField } from '../copy.ts'
