using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Customers;

public static class Registrations
{
    /// <summary>
    /// Sets whether a person is registered, by all their enrollments as they are about to be saved. An enrollment never begins
    /// in the future and an exit is recorded on the day it is saved, so that the answer changes only with a save.
    /// </summary>
    public static async Task KeepRegistrationAsync(this ResourceRoomDb db, Participant person, DateOnly today, CancellationToken cancellationToken)
    {
        await db.Enrollments.Where(row => row.ParticipantId == person.Id).LoadAsync(cancellationToken);
        var own = db.Enrollments.Local.Where(row => row.ParticipantId == person.Id);
        person.IsRegistered = RegistrationRule.IsRegistered(own.Select(row => row.ToFacts()), today);
    }
}
