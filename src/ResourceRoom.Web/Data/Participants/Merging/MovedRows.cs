using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Merging;

/// <summary>
/// Everything that goes along when two records are merged, one line each. A table that gets a column for the person is
/// added here and to <see cref="MovedRow"/>; a test names the tables that are forgotten.
/// </summary>
public static class MovedRows
{
    public static IReadOnlyList<RowsOfPerson> All { get; } =
    [
        new OwnedRows<Visit>(MovedRow.Visit, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<ParticipantPass>(MovedRow.Pass, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Enrollment>(MovedRow.Enrollment, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Assessment>(MovedRow.Assessment, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<PlanBarrier>(MovedRow.Barrier, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Goal>(MovedRow.Goal, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Step>(MovedRow.Step, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<SignedPlan>(MovedRow.SignedPlan, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<CaseNote>(MovedRow.CaseNote, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<CaseNoteDraft>(MovedRow.CaseNoteDraft, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<CustomerExit>(MovedRow.Exit, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Exclusion>(MovedRow.Exclusion, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Message>(MovedRow.Message, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<InboxItem>(MovedRow.InboxItem, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<CustomerContact>(MovedRow.Contact, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<Placement>(MovedRow.Placement, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<FollowUpDecline>(MovedRow.Decline, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<FormerName>(MovedRow.FormerName, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
        new OwnedRows<User>(MovedRow.Account, person => row => row.ParticipantId == person, row => row.Id, (row, person) => row.ParticipantId = person),
    ];

    internal static IQueryable<ParticipantMergeMove> MovesOf(this ParticipantMerge merge, MovedRow kind, ResourceRoomDb db) =>
        db.Set<ParticipantMergeMove>().Where(move => move.MergeId == merge.Id && move.Kind == kind);
}
