using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>Whose follow-up a save may change.</summary>
internal static class FollowUpChanges
{
    private static readonly Dictionary<Type, string[]> Deciding = new()
    {
        [typeof(Enrollment)] =
        [
            nameof(Enrollment.ParticipantId), nameof(Enrollment.Status), nameof(Enrollment.EnrolledOn), nameof(Enrollment.ExitedOn),
            nameof(Enrollment.ExitRecordedOn), nameof(Enrollment.PlannerId),
        ],
        [typeof(Step)] =
        [
            nameof(Step.ParticipantId), nameof(Step.ServiceId), nameof(Step.Status), nameof(Step.ActualStart), nameof(Step.ActualEnd),
            nameof(Step.WithdrawnAt), nameof(Step.RemovedAt),
        ],
        [typeof(CaseNote)] = [nameof(CaseNote.ParticipantId), nameof(CaseNote.InErrorAt)],
        [typeof(CustomerExit)] = [nameof(CustomerExit.ParticipantId), nameof(CustomerExit.UndoneAt)],
        [typeof(FollowUpDecline)] = [nameof(FollowUpDecline.ParticipantId), nameof(FollowUpDecline.TakenBackOn), nameof(FollowUpDecline.ExitUndoneAt)],
        [typeof(Exclusion)] = [nameof(Exclusion.ParticipantId), nameof(Exclusion.VoidedAt)],
    };

    /// <summary>What follow-up counts, and whom it is listed for, is saved on the customer's plan, one save after the other.</summary>
    public static HashSet<long> PeopleOf(IEnumerable<EntityEntry> entries) =>
        [.. entries.Where(IsDeciding).Select(entry => entry.Property(nameof(Enrollment.ParticipantId)))
            .SelectMany(person => new[] { (long)person.CurrentValue!, (long)person.OriginalValue! }).Where(person => person > 0)];

    public static HashSet<long> RenamedOf(IEnumerable<EntityEntry> entries) =>
        [.. entries.Where(EnrollmentNames.IsRenamed).Select(entry => ((Participant)entry.Entity).Id)];

    private static bool IsDeciding(EntityEntry entry) => Deciding.TryGetValue(entry.Entity.GetType(), out var columns) && entry.State switch
    {
        EntityState.Added => true,
        EntityState.Modified => Array.Exists(columns, name => entry.Property(name).IsModified),
        _ => false,
    };
}
