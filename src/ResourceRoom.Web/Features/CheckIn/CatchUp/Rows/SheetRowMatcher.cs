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
/// Finds who a row is, as the desk would (docs/decisions/0011): a full SSN is that person; people of the same name within
/// reach, and people of the whole state whom the answers fit, are offered and never taken without being chosen.
/// </summary>
public sealed class SheetRowMatcher(ResourceRoomDb db, ParticipantItems items, PeopleOnFile people, OfficeClock clock)
{
    private const int Most = 8;

    public async Task<SheetRowMatch> ExecuteAsync(ActingUser who, SheetRowInput row, NineAnswers answers, CancellationToken cancellationToken)
    {
        if (answers.Ssn.IsGiven && await IdOfAsync(answers.Ssn.Value, cancellationToken) is { } same)
        {
            return new SheetRowMatch.OnFile(same);
        }

        var choice = await ChoiceAsync(who, answers, cancellationToken);
        if (row.Who == SheetRowInput.NoneOfThem)
        {
            return new SheetRowMatch.New(IsDifferentPerson: true) { Choice = choice };
        }

        if (Guid.TryParse(row.Who, out var chosen))
        {
            if (choice.Matches.Any(match => match.Person.PublicId == chosen))
            {
                var id = await db.Participants.Where(person => person.PublicId == chosen).Select(person => person.Id).SingleAsync(cancellationToken);
                return new SheetRowMatch.OnFile(id) { Choice = choice };
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

    private async Task<RowChoice> ChoiceAsync(ActingUser who, NineAnswers answers, CancellationToken cancellationToken)
    {
        var fitting = await people.MatchesAsync(who, answers, cancellationToken);
        if (!answers.FirstName.IsGiven || !answers.LastName.IsGiven)
        {
            return new RowChoice(fitting, HasMore: false);
        }

        var name = new FindTerm.ByName(NameKey.Words($"{answers.FirstName.Value} {answers.LastName.Value}"));
        var named = await db.PeopleInScopeOf(who).FindAsync(name, items, cancellationToken);

        // Who only sounds alike or has another name besides is no reason to ask about every row.
        IReadOnlyList<FoundPerson> spelled = named.AreAlikeInSoundOnly || named.AreCloseOnly ? [] : named.People;
        var others = spelled.Where(person => fitting.All(match => match.Person.PublicId != person.PublicId)).ToList();
        var room = Math.Max(0, Most - fitting.Count);
        return new RowChoice(
            [.. fitting, .. others.Take(room).Select(person => new MatchOnFile(person, MatchKind.None))],
            others.Count > room);
    }

    private Task<long?> IdOfAsync(Ssn ssn, CancellationToken cancellationToken)
    {
        var hash = items.HashOf(ssn);
        return db.Participants.Where(person => person.SsnHash == hash).Select(person => (long?)person.Id).SingleOrDefaultAsync(cancellationToken);
    }
}
