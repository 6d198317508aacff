using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

internal static class ChosenCustomersQuery
{
    /// <summary>Those of the chosen customers who have an enrollment within reach.</summary>
    public static IQueryable<Participant> ChosenCustomers(this ResourceRoomDb db, IReadOnlyList<Guid> customers, ActingUser who)
    {
        var reached = db.Enrollments.VisibleTo(who);
        return db.Participants.Where(row => customers.Contains(row.PublicId) && reached.Any(enrollment => enrollment.ParticipantId == row.Id)).OrderBy(row => row.Id);
    }
}
