using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

/// <summary>Opens the equal-opportunity items: with their answers for who may see them, and with a line of its own; else blind.</summary>
public sealed class OpenEoItems(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<EoItemsPage?> ExecuteAsync(
        Guid publicId, EoItemsInput? input, EoItemsOutcome.Conflict? conflict, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.FindParticipantAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return null;
        }

        var canSee = who.Can(Permission.SeeEoItems);
        var row = await db.Set<EoItems>().AsNoTracking().SingleOrDefaultAsync(items => items.ParticipantId == person.Id, cancellationToken);
        var onFile = row.Read();
        db.LogAccess(canSee ? AccessKind.EoItemsShown : AccessKind.RecordOpened, Subject.Participant(publicId), now, who);
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
            IsConflict = conflict is not null,
            Compared = conflict?.Typed is { } typed && canSee ? Compare(onFile, typed) : null,
        };
    }

    private static IReadOnlyList<ComparedEoItem> Compare(EoAnswers onFile, EoAnswers typed) =>
        [.. Enum.GetValues<EoItem>().Select(item => new ComparedEoItem(item, onFile.InWords(item), typed.InWords(item)))];
}
