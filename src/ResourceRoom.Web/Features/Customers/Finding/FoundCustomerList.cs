using System.Globalization;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Finding;

/// <summary>People whom a search found: customers lead to their page, others to their record and to an enrollment.</summary>
public sealed class FoundCustomerList : ListDefinition<FoundCustomer>
{
    private readonly FoundCustomersPage found;

    public FoundCustomerList(FoundCustomersPage found, bool canEnroll)
        : base("Customers found")
    {
        this.found = found;
        Column("Name", row => Link(row.Person.FullName(), row.Enrollments.Count > 0 ? Links.Customer(row.Person.PublicId) : Links.Participant(row.Person.PublicId)) with { SecondLine = row.Person.Formerly() });
        Column("Programs", row => row.Enrollments.Count > 0 ? string.Join("; ", row.Enrollments.Select(one => $"{one.Group.Name}: {one.Status.InWords()}")) : "On record, not a customer in your area");
        Column("Zip code", row => row.Person.Zip ?? "Not given");
        Column("Born", row => row.Person.BirthYear?.ToString(CultureInfo.InvariantCulture) ?? "Not given");
        Column("Action", row => row.Enrollments.Count > 0 ? "" : Link("Register in a program", Links.NewEnrollment(row.Person.PublicId)) with { Aside = $": {row.Person.FullName()}" })
            .ShownWhen(canEnroll && found.Customers.Any(customer => customer.Enrollments.Count == 0)).PhoneLabel(null);
    }

    /// <summary>What a search found; null when nothing was searched for.</summary>
    public ListPage? PageOf() => found.Search.IsAnswered ? PageOf(found.Customers) with { Foot = FootOf(found.Search) } : null;

    private static string FootOf(PersonSearchResult search) => search switch
    {
        { HasMore: true } => $"There are more matches; these are the first {FindPeople.Most}. Add the first name, or search by birth date or SSN.",
        { AreAlikeInSoundOnly: true } or { AreCloseOnly: true } or { AreByNicknameOnly: true } => "Not listed? Try another spelling, or search by birth date or SSN.",
        { People.Count: 1 } => "1 person found",
        _ => $"{search.People.Count} people found",
    };
}
