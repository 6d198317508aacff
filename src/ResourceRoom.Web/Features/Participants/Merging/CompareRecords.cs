using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Participants.Merging;

public sealed class CompareRecords(ResourceRoomDb db, ParticipantItems items, SealedForms sealedForms, OfficeClock clock)
{
    /// <summary>The page, or why there is none; a refusal never holds anything of a record out of reach.</summary>
    public async Task<MergeOutcome> ExecuteAsync(
        Guid kept, Guid merged, MergeChoices? choices, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.PairAsync(kept, merged, act, cancellationToken) is not { } pair)
        {
            return new MergeOutcome.NotThere();
        }

        if (pair.Kept.Id == pair.Merged.Id)
        {
            return new MergeOutcome.SameRecord();
        }

        if (pair.Kept.MergedIntoId is not null || pair.Merged.MergedIntoId is not null)
        {
            return await db.MergedBeforeAsync(pair, cancellationToken);
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(kept), act);
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(merged), act);
        await db.SaveChangesAsync(cancellationToken);
        return new MergeOutcome.ToCompare(await PageAsync(pair, choices, who, cancellationToken));
    }

    private async Task<ComparePage> PageAsync(Pair pair, MergeChoices? choices, ActingUser who, CancellationToken cancellationToken)
    {
        var (kept, merged) = (items.ReadDated(pair.Kept), items.ReadDated(pair.Merged));
        var rows = RecordItems.Of(pair.Kept, kept.Answers).Zip(RecordItems.Of(pair.Merged, merged.Answers));
        return new ComparePage
        {
            Kept = await RecordAsync(pair.Kept, who, cancellationToken),
            Merged = await RecordAsync(pair.Merged, who, cancellationToken),
            Items =
            [
                .. Merge.Compare(kept, merged).Zip(rows, (row, shown) => new ItemComparison(
                    row.Item, row.Differs, shown.First, shown.Second, choices is null ? row.Proposed : choices.SideOf(row.Item))),
            ],
            RoomsOfBoth = await db.RoomsOfBothAsync(pair, cancellationToken),
            HasTwoSsns = kept.Answers.Ssn.IsGiven && merged.Answers.Ssn.IsGiven && kept.Answers.Ssn != merged.Answers.Ssn,
            Different = await DifferentAsync(pair, cancellationToken),
            Shown = sealedForms.Seal(ShownPair.Of(pair.Kept.PublicId, kept, pair.Merged.PublicId, merged), who),
        };
    }

    private async Task<ComparedRecord> RecordAsync(Participant person, ActingUser who, CancellationToken cancellationToken) => new()
    {
        PublicId = person.PublicId,
        Name = ItemWords.FullName(person.FirstName, person.LastName),
        Class = person.Class,
        MadeAt = person.CreatedAt,
        LastVisit = await db.Visits.VisibleTo(who)
            .Where(visit => visit.ParticipantId == person.Id && visit.Void == null)
            .MaxAsync(visit => (DateOnly?)visit.Day, cancellationToken),
        Rows = await db.CountRowsAsync(person.Id, cancellationToken),
    };

    private Task<SaidDifferent?> DifferentAsync(Pair pair, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(pair.Kept.Id, pair.Merged.Id), Math.Max(pair.Kept.Id, pair.Merged.Id));
        return db.DifferentPeople
            .Where(said => said.FirstId == first && said.SecondId == second)
            .Select(said => new SaidDifferent(said.SaidAt, db.Users.Where(account => account.Id == said.SaidById).Select(account => account.DisplayName).First()))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
