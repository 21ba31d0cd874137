import { changeRole, removeMember } from "./change-staff.ts";
import { assignCustomer, listColleagues } from "./assign-customer.ts";
import { findApiKey, makeApiKey, openWithKey, revokeApiKey } from "./api-key.ts";
import { changeAlerts, changeLanguage, changeSetting, finishSetup } from "./change-setting.ts";
import { changeAdvice } from "./change-advice.ts";
import { changeChannel } from "./change-channel.ts";
import { changeDetail, openDetails } from "./customer-details.ts";
import { countReasons } from "./count-reasons.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { eraseBusiness } from "./erase-business.ts";
import { exportPage } from "./export-business.ts";
import { findCallList } from "./find-call-list.ts";
import { findCustomers } from "./find-customers.ts";
import { findSeat } from "./find-seat.ts";
import type { Flows } from "./flows.ts";
import { forgetCustomer } from "./forget-customer.ts";
import { handOver } from "./hand-over.ts";
import { importSales } from "./import-sales.ts";
import { invite, join, withdrawInvitation } from "./invite.ts";
import { countAbsent, listAbsent } from "./list-absent.ts";
import { listCameOnce } from "./list-came-once.ts";
import { findSentFile, listLeftOut } from "./list-left-out.ts";
import { listLost } from "./list-lost.ts";
import { askAboutEmployees, findEmployee, linkEmployee, listEmployees } from "./link-employees.ts";
import { moveGroup, noteGroupLost } from "./follow-group.ts";
import { findGroup, linkGroup, unlinkGroup } from "./link-group.ts";
import { listStaff } from "./list-staff.ts";
import { lifetimeValues } from "./lifetime-values.ts";
import { findOvertaking, logContact } from "./log-contact.ts";
import { listMerges, mergeCustomers } from "./merge-customers.ts";
import { addNote, removeNote } from "./notes.ts";
import { claim, openBusiness } from "./open-business.ts";
import { noteBlocked } from "./note-blocked.ts";
import { addReason, archiveReason, changeMending, findReason, listFamily } from "./own-reasons.ts";
import { openCard } from "./open-card.ts";
import { planReturn } from "./plan-return.ts";
import { reopenCustomer } from "./reopen-customer.ts";
import { report } from "./report.ts";
import { chooseSheet, reviewAgain, reviewSalesFile } from "./review-sales-file.ts";
import { findGroupList, noteGroupList, releaseCustomer, takeCustomer } from "./take-customer.ts";
import { listBusinesses, openAnother, switchBusiness } from "./switch-business.ts";
import { takePurchases } from "./take-purchases.ts";
import { takeSalesFile } from "./take-sales-file.ts";
import { answerQuestion, chooseColumn, forgetColumns } from "./tell-layout.ts";
import { undoContact } from "./undo-contact.ts";
import { undoMerge } from "./undo-merge.ts";
import { cancelImport, findImport, listImports, undoImport } from "./undo-import.ts";

/** The data's way, standing on a database and a clock. */
export function createFlows(deps: FlowDependencies): Flows {
  const { inBusiness } = deps;
  return {
    findSeat: (...args) => findSeat(deps, ...args),
    claim: (...args) => claim(deps, ...args),
    openBusiness: (...args) => openBusiness(deps, ...args),
    invite: (...args) => invite(deps, ...args),
    join: (...args) => join(deps, ...args),
    listBusinesses: (...args) => listBusinesses(deps, ...args),
    switchBusiness: (...args) => switchBusiness(deps, ...args),
    openAnother: (...args) => openAnother(deps, ...args),
    withdrawInvitation: (...args) => withdrawInvitation(deps, ...args),
    listStaff: (...args) => listStaff(deps, ...args),
    changeRole: (...args) => changeRole(deps, ...args),
    handOver: (...args) => handOver(deps, ...args),
    removeMember: (...args) => removeMember(deps, ...args),
    listEmployees: (...args) => listEmployees(deps, ...args),
    findEmployee: (...args) => findEmployee(deps, ...args),
    linkEmployee: (...args) => linkEmployee(deps, ...args),
    askAboutEmployees: (...args) => askAboutEmployees(deps, ...args),

    linkGroup: (...args) => linkGroup(deps, ...args),
    findGroup: (...args) => findGroup(deps, ...args),
    unlinkGroup: (...args) => unlinkGroup(deps, ...args),
    noteGroupLost: (...args) => noteGroupLost(deps, ...args),
    moveGroup: (...args) => moveGroup(deps, ...args),

    noteBlocked: (...args) => noteBlocked(deps, ...args),

    changeSetting: (...args) => changeSetting(deps, ...args),
    finishSetup: (...args) => finishSetup(deps, ...args),
    changeLanguage: (...args) => changeLanguage(deps, ...args),
    changeAlerts: (...args) => changeAlerts(deps, ...args),

    reviewSalesFile: (...args) => reviewSalesFile(deps, ...args),
    reviewAgain: (...args) => reviewAgain(deps, ...args),
    chooseSheet: (...args) => chooseSheet(deps, ...args),
    answerQuestion: (...args) => answerQuestion(deps, ...args),
    chooseColumn: (...args) => chooseColumn(deps, ...args),
    forgetColumns: (...args) => forgetColumns(deps, ...args),
    findWaitingFile: async ({ business }, importId) => {
      const waiting = await inBusiness(business.id, ({ imports }) => imports.findWaiting(importId));
      return waiting?.fileId ? { name: waiting.fileName, fileId: waiting.fileId } : null;
    },
    importSales: (...args) => importSales(deps, ...args),
    cancelImport: (...args) => cancelImport(deps, ...args),
    findSentFile: (...args) => findSentFile(deps, ...args),
    listLeftOut: (...args) => listLeftOut(deps, ...args),
    listImports: (...args) => listImports(deps, ...args),
    findImport: (...args) => findImport(deps, ...args),
    undoImport: (...args) => undoImport(deps, ...args),

    makeApiKey: (...args) => makeApiKey(deps, ...args),
    findApiKey: (...args) => findApiKey(deps, ...args),
    revokeApiKey: (...args) => revokeApiKey(deps, ...args),
    openWithKey: (...args) => openWithKey(deps, ...args),
    takePurchases: (...args) => takePurchases(deps, ...args),
    takeSalesFile: (...args) => takeSalesFile(deps, ...args),

    findCallList: (...args) => findCallList(deps, ...args),
    countAbsent: (...args) => countAbsent(deps, ...args),
    listAbsent: (...args) => listAbsent(deps, ...args),
    openCard: (...args) => openCard(deps, ...args),
    openDetails: (...args) => openDetails(deps, ...args),
    changeDetail: (...args) => changeDetail(deps, ...args),
    addNote: (...args) => addNote(deps, ...args),
    removeNote: (...args) => removeNote(deps, ...args),
    forgetCustomer: (...args) => forgetCustomer(deps, ...args),
    eraseBusiness: (...args) => eraseBusiness(deps, ...args),
    findCustomers: (...args) => findCustomers(deps, ...args),
    mergeCustomers: (...args) => mergeCustomers(deps, ...args),
    listMerges: (...args) => listMerges(deps, ...args),
    undoMerge: (...args) => undoMerge(deps, ...args),
    takeCustomer: (...args) => takeCustomer(deps, ...args),
    releaseCustomer: (...args) => releaseCustomer(deps, ...args),
    noteGroupList: (...args) => noteGroupList(deps, ...args),
    findGroupList: (...args) => findGroupList(deps, ...args),
    listColleagues: (...args) => listColleagues(deps, ...args),
    assignCustomer: (...args) => assignCustomer(deps, ...args),
    logContact: (...args) => logContact(deps, ...args),
    findOvertaking: (...args) => findOvertaking(deps, ...args),
    changeChannel: (...args) => changeChannel(deps, ...args),
    planReturn: (...args) => planReturn(deps, ...args),
    reopenCustomer: (...args) => reopenCustomer(deps, ...args),
    undoContact: (...args) => undoContact(deps, ...args),
    listReasons: async ({ business }, family) => {
      const reasons = await inBusiness(business.id, (stores) => stores.reasons.list());
      return reasons.filter((reason) => reason.family === family && !reason.isArchived);
    },
    listFamily: (...args) => listFamily(deps, ...args),
    findReason: (...args) => findReason(deps, ...args),
    addReason: (...args) => addReason(deps, ...args),
    archiveReason: (...args) => archiveReason(deps, ...args),
    changeMending: (...args) => changeMending(deps, ...args),
    changeAdvice: (...args) => changeAdvice(deps, ...args),

    exportPage: (...args) => exportPage(deps, ...args),
    report: (...args) => report(deps, ...args),
    countReasons: (...args) => countReasons(deps, ...args),
    lifetimeValues: (...args) => lifetimeValues(deps, ...args),
    listLost: (...args) => listLost(deps, ...args),
    listCameOnce: (...args) => listCameOnce(deps, ...args),
  };
}
