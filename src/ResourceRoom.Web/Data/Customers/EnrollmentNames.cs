using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>Gives each enrollment the names of its customer, so that a group of any size is listed by name from an index.</summary>
internal static class EnrollmentNames
{
    public static async Task KeepEnrollmentNamesAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var person in entries.Where(IsRenamed).Select(entry => (Participant)entry.Entity))
        {
            await db.Enrollments.Where(row => row.ParticipantId == person.Id).ForEachAsync(row => Name(row, person), cancellationToken);
        }

        foreach (var enrollment in entries.Where(IsNewOrMoved).Select(entry => (Enrollment)entry.Entity))
        {
            Name(enrollment, await db.CustomerOfAsync(enrollment, cancellationToken));
        }
    }

    public static bool IsRenamed(EntityEntry entry) =>
        entry is { Entity: Participant, State: EntityState.Modified }
        && (entry.Property(nameof(Participant.FirstNameKey)).IsModified || entry.Property(nameof(Participant.LastNameKey)).IsModified);

    private static bool IsNewOrMoved(EntityEntry entry) => entry.Entity is Enrollment && entry.State switch
    {
        EntityState.Added => true,
        EntityState.Modified => entry.Property(nameof(Enrollment.ParticipantId)).IsModified,
        _ => false,
    };

    private static async Task<Participant> CustomerOfAsync(this ResourceRoomDb db, Enrollment enrollment, CancellationToken cancellationToken) =>
        enrollment.ParticipantId > 0
            ? (await db.Participants.FindAsync([enrollment.ParticipantId], cancellationToken))!
            : enrollment.Participant;

    private static void Name(Enrollment enrollment, Participant person)
    {
        enrollment.FirstNameKey = person.FirstNameKey ?? "";
        enrollment.LastNameKey = person.LastNameKey ?? "";
    }
}
