using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

/// <summary>
/// Checks in everyone on the list who was asked for the labor force status, each as the desk does a returning visitor and in a save
/// of its own: who cannot be checked in holds up nobody. Each line has its visit's key, so that sent again it makes no second visit.
/// </summary>
public sealed class CheckInGroup(ResourceRoomDb db, DeskAuthorization authorization, RecordVisit recordVisit)
{
    /// <summary>What stands against everybody; null if nothing does. Who was checked in, the visits say.</summary>
    public async Task<CheckInOutcome?> ExecuteAsync(GroupList list, ActingUser who, CancellationToken cancellationToken)
    {
        foreach (var person in list.People.Where(person => person.Answer.State != ResponseState.NotAsked))
        {
            if (await RecordAsync(person, list, who, cancellationToken) is (CheckInOutcome.Refused or CheckInOutcome.UnknownService) and var refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async Task<CheckInOutcome?> RecordAsync(GroupPerson person, GroupList list, ActingUser who, CancellationToken cancellationToken)
    {
        if (await authorization.AuthorizeAtDeskAsync(who, person.Id, person.IsProven, cancellationToken) is not { } participantId)
        {
            return null;
        }

        try
        {
            var supplied = new NineAnswers { LaborForceStatus = person.Answer };
            return await recordVisit.ExecuteAsync(who, participantId, supplied, new VisitDraft(person.VisitKey, list.Services, list.Note), cancellationToken);
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || db.IsUniqueViolation(lost))
        {
            // Others saved the record each time; the line stays on the list and says so.
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
