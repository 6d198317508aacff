using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

[Scoped]
public sealed class SeveralNotesReader(ResourceRoomDb db)
{
    public async Task<SeveralNotesPage> ReadAsync(
        CustomerSource from, NoteInput input, SeveralNotesInput chosen, bool asksAboutDay, CancellationToken cancellationToken)
    {
        var list = await new CustomerChoices(chosen.Chosen).ReadAsync(from.Rows, from.Filter, from.Request, cancellationToken);
        return new SeveralNotesPage
        {
            From = from,
            Input = input,
            Customers = [.. chosen.Chosen.Select(id => id.ToString())],
            List = list,
            AsksAboutDay = asksAboutDay,
        };
    }

    /// <summary>The chosen customers whose records were merged since, each with the record it lives on in.</summary>
    public async Task<IReadOnlyList<MergedChoice>> MergedAsync(CustomerSource from, IReadOnlyList<Guid> chosen, ActingUser who, CancellationToken cancellationToken)
    {
        List<MergedChoice> merged = [];
        foreach (var customer in chosen)
        {
            if (await db.SurvivorInReachAsync(customer, who, cancellationToken) is { } survivor)
            {
                var name = await db.Participants.Where(person => person.Id == survivor.Id).Select(person => new { person.FirstName, person.LastName }).SingleAsync(cancellationToken);
                merged.Add(new MergedChoice
                {
                    Chosen = customer,
                    SurvivorId = survivor.PublicId,
                    Survivor = ItemWords.FullName(name.FirstName, name.LastName),
                    IsOnList = await from.Rows.AnyAsync(row => row.ParticipantId == survivor.Id, cancellationToken),
                });
            }
        }

        return merged;
    }

    /// <summary>The chosen customers for whom the note counts for nothing because of its day.</summary>
    public async Task<IReadOnlyList<string>> BeforeFollowUpAsync(NoteInput input, IReadOnlyList<Guid> chosen, ActingUser who, CancellationToken cancellationToken)
    {
        if (FilterRules.Chosen<NoteKind>(input.Kind) is null || TypedDate.Read(input.On) is null || chosen.Count is 0 or > SeveralNotesInput.Most)
        {
            return [];
        }

        var people = await db.ChosenCustomers(chosen, who).Select(person => new { person.Id, person.FirstName, person.LastName }).ToListAsync(cancellationToken);
        var exits = await db.ExitsAfterAsync(input, [.. people.Select(person => person.Id)], cancellationToken);
        return [.. people.Where(person => exits.ContainsKey(person.Id)).Select(person => ItemWords.FullName(person.FirstName, person.LastName))];
    }
}
