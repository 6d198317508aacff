using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>
/// Finds who a row is, as the desk would (docs/decisions/0011): a full SSN is that person, unless names and birth date speak
/// against it; people of the same name within reach, and people of the whole state whom the answers fit, are offered and
/// never taken without being chosen.
/// </summary>
public sealed class SheetRowMatcher(ResourceRoomDb db, ParticipantItems items, PeopleOnFile people, OfficeClock clock)
{
    private const int Most = 8;

    public async Task<SheetRowMatch> ExecuteAsync(ActingUser who, SheetRowInput row, NineAnswers answers, CancellationToken cancellationToken)
    {
        var fitting = await people.MatchesAsync(who, answers, cancellationToken);
        if (fitting is [{ Kind: MatchKind.SameSsn } owner, ..])
        {
            return await OfSsnAsync(row, owner, cancellationToken);
        }

        var choice = await ChoiceAsync(who, answers, fitting, cancellationToken);
        if (row.Who == SheetRowInput.NoneOfThem)
        {
            return new SheetRowMatch.New(IsDifferentPerson: true) { Choice = choice };
        }

        if (Guid.TryParse(row.Who, out var chosen))
        {
            if (choice.Matches.Any(match => match.Person.PublicId == chosen))
            {
                return new SheetRowMatch.OnFile(await IdOfAsync(chosen, cancellationToken)) { Choice = choice };
            }

            if (await db.SurvivorOfAsync(chosen, cancellationToken) is { } survivor
                && await db.Participants.VisibleTo(who).AnyAsync(person => person.Id == survivor.Id, cancellationToken))
            {
                // Merged since the row was shown: it is the record that lives on.
                return new SheetRowMatch.OnFile(survivor.Id) { Choice = choice };
            }

            if (!await db.Participants.VisibleTo(who).AnyAsync(person => person.PublicId == chosen, cancellationToken))
            {
                await db.LogOutOfScopeAsync(db.Participants.Where(person => person.PublicId == chosen), Subject.Participant(chosen), new Act(who, clock.Now));
                return new SheetRowMatch.OutOfScope();
            }
        }

        return choice.Matches.Count > 0 ? new SheetRowMatch.Unclear { Choice = choice } : new SheetRowMatch.New(IsDifferentPerson: false);
    }

    private async Task<SheetRowMatch> OfSsnAsync(SheetRowInput row, MatchOnFile owner, CancellationToken cancellationToken)
    {
        var choice = owner.MustBeAsked ? new RowChoice([owner], HasMore: false) : null;
        return choice is null || row.Who == owner.Person.PublicId.ToString()
            ? new SheetRowMatch.OnFile(await IdOfAsync(owner.Person.PublicId, cancellationToken)) { Choice = choice }
            : new SheetRowMatch.Unclear { Choice = choice };
    }

    private async Task<RowChoice> ChoiceAsync(ActingUser who, NineAnswers answers, IReadOnlyList<MatchOnFile> fitting, CancellationToken cancellationToken)
    {
        if (!answers.FirstName.IsGiven || !answers.LastName.IsGiven)
        {
            return new RowChoice(fitting, HasMore: false);
        }

        var name = new FindTerm.ByName(NameKey.Words($"{answers.FirstName.Value} {answers.LastName.Value}"));
        var named = await db.PeopleInScopeOf(who).FindAsync(name, items, cancellationToken);

        // Who only sounds alike or has another form of the name is no reason to ask about every row.
        IReadOnlyList<FoundPerson> spelled = named.AreAlikeInSoundOnly || named.AreCloseOnly ? [] : [.. named.People.Where(person => !person.IsByNickname)];
        var others = spelled.Where(person => fitting.All(match => match.Person.PublicId != person.PublicId)).ToList();
        var room = Math.Max(0, Most - fitting.Count);
        var namesakes = others.Take(room).Select(person => new MatchOnFile(person, MatchKind.None)).ToList();
        return new RowChoice([.. fitting, .. await people.ComparedAsync(answers, namesakes, cancellationToken)], others.Count > room);
    }

    private Task<long> IdOfAsync(Guid publicId, CancellationToken cancellationToken) =>
        db.Participants.Where(person => person.PublicId == publicId).Select(person => person.Id).SingleAsync(cancellationToken);
}
