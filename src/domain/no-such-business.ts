/** The business has been erased meanwhile: nothing may be done for it any more. */
export class NoSuchBusiness extends Error {
  constructor(businessId: number) {
    super(`no business ${businessId}`);
    this.name = "NoSuchBusiness";
  }
}
