using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Finding;

/// <summary>Finds customers, and people on record who could become customers, by what was typed.</summary>
public sealed class FindCustomers(ResourceRoomDb db, PersonSearch search)
{
    public async Task<FoundCustomersPage> ExecuteAsync(string? term, ActingUser who, CancellationToken cancellationToken)
    {
        var found = await SearchAsync(term, who, cancellationToken);
        List<Guid> people = [.. found.People.Select(person => person.PublicId)];
        var enrollments = people.Count == 0 ? [] : await db.Enrollments.AsNoTracking().VisibleTo(who)
            .Where(row => people.Contains(row.Participant.PublicId))
            .OrderByDescending(row => row.ProgramYear).ThenBy(row => row.Program).ThenBy(row => row.Id)
            .Select(row => new FoundEnrollment
            {
                Customer = row.Participant.PublicId,
                Group = new CustomerGroup(row.Program, new ProgramYear(row.ProgramYear)),
                Status = row.Status,
            })
            .ToListAsync(cancellationToken);
        var of = enrollments.ToLookup(enrollment => enrollment.Customer);
        return new FoundCustomersPage
        {
            Search = found,
            Customers =
            [
                .. found.People.Select(person => new FoundCustomer { Person = person, Enrollments = [.. of[person.PublicId]] })
                    .OrderByDescending(customer => customer.Enrollments.Count > 0),
            ],
        };
    }

    /// <summary>Customers first: a common name must not fill the list with people who are only on record.</summary>
    private async Task<PersonSearchResult> SearchAsync(string? term, ActingUser who, CancellationToken cancellationToken)
    {
        var all = await search.InScopeAsync(term, who, cancellationToken);
        if (!all.HasMore)
        {
            return all;
        }

        var customers = await search.AmongCustomersAsync(term, who, cancellationToken);
        return customers.AreAlikeInSoundOnly || customers.AreCloseOnly || (customers.AreByNicknameOnly && !all.AreByNicknameOnly) || customers.People.Count == 0
            ? all
            : all with { People = [.. customers.People.UnionBy(all.People, person => person.PublicId).Take(FindPeople.Most)] };
    }
}
