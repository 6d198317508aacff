using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public sealed class OpenEoItems(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<EoItemsPage?> ExecuteAsync(
        Guid publicId, EoItemsInput? input, EoItemsOutcome.Conflict? conflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var canSee = who.Can(Permission.SeeEoItems);
        var row = await db.Set<EoItems>().AsNoTracking().SingleOrDefaultAsync(items => items.ParticipantId == person.Id, cancellationToken);
        var onFile = row.Read();
        db.LogAccess(canSee ? AccessKind.EoItemsShown : AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new EoItemsPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),

            // What did not collide is checked against the version it was typed over; only a page that tells of the other save moves on.
            Version = conflict is null ? input?.Version ?? row?.Version ?? 0 : row?.Version ?? 0,
            CanSee = canSee,
            AnsweredAt = row?.RecordedAt,
            Answered = [.. Enum.GetValues<EoItem>().Where(item => onFile[item] != ResponseState.NotAsked)],
            Input = input ?? (canSee ? EoItemsInput.From(onFile) : new EoItemsInput()),
            Conflict = conflict is null ? null : await CompareAsync(publicId, onFile, canSee ? conflict.Typed : null, cancellationToken),
        };
    }

    private async Task<TwoVersions> CompareAsync(Guid publicId, EoAnswers onFile, EoAnswers? typed, CancellationToken cancellationToken)
    {
        var saved = await db.LastSavedByAsync(Subject.Participant(publicId), [typeof(EoItemsChanged)], cancellationToken);
        return typed is null
            ? new TwoVersions("these answers", saved, []) { Advice = "Ask the visitor which answers they want on file before you save yours." }
            : new TwoVersions("these answers", saved, [.. Enum.GetValues<EoItem>().Select(item => Compare(item, onFile.InWords(item), typed.InWords(item)))]);
    }

    private static TwoValues Compare(EoItem item, string onFile, string typed) => new(item.Label(), onFile, typed, onFile != typed);
}
