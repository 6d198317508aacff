using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

public sealed class OpenMerge(ResourceRoomDb db, ParticipantItems items, MergeStates merges, OfficeClock clock)
{
    public async Task<UnmergePage?> ExecuteAsync(Guid publicId, Guid mergeId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await merges.ReadAsync(publicId, mergeId, act, cancellationToken) is not { } state)
        {
            return null;
        }

        foreach (var person in new[] { state.Pair.Kept, state.Pair.Merged })
        {
            db.LogAccess(AccessKind.RecordOpened, Subject.Participant(person.PublicId), act);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await PageAsync(publicId, state, cancellationToken);
    }

    private async Task<UnmergePage> PageAsync(Guid publicId, MergeState state, CancellationToken cancellationToken)
    {
        var onFile = items.Read(state.Pair.Kept);
        var then = state.Records.Kept.Answers.Answers;
        return new UnmergePage
        {
            PublicId = publicId,
            MergeId = state.Merge.PublicId,
            KeptName = NameOf(state.Copy.Kept),
            MergedName = NameOf(state.Copy.Merged),
            At = state.Merge.MergedAt,
            By = await db.Users.Where(account => account.Id == state.Merge.MergedById).Select(account => account.DisplayName).SingleAsync(cancellationToken),
            Visits = await state.Merge.MovesOf(MovedRow.Visit, db).CountAsync(cancellationToken),
            GoingBack = [.. state.Records.Kept.GoingBack.Select(item => new UnmergedItem(item, onFile.InWords(item), then.InWords(item)))],
            ChangedSince = state.Records.Kept.ChangedSince,
            Refusal = state.Refusal,
            SsnElsewhere = state.SsnElsewhere,
        };
    }

    private static string NameOf(RecordCopy copy)
    {
        var answers = copy.ToAnswers().Answers;
        return ItemWords.FullName(answers.FirstName.Value, answers.LastName.Value);
    }
}
