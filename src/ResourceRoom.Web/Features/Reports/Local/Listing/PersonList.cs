using System.Globalization;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

public sealed class PersonList : ListDefinition<PersonRow>
{
    public PersonList(PeopleFilter filter)
        : base("People")
    {
        Column("Name", row => Link(row.Name, Links.Participant(row.PublicId)));
        Column("Birth year", row => row.BirthYear?.ToString(CultureInfo.InvariantCulture) ?? "–");
        Column("Class at the latest visit", row => Partial("_ClassTag", row.LatestClass));
        Column("Visits", row => Link(row.Visits.ToString(CultureInfo.InvariantCulture), filter.VisitsOf(row.PublicId)) with
        {
            Aside = $" {(row.Visits == 1 ? "visit" : "visits")} of {row.Name}",
        });
        Column("Latest visit", row => OfficeFormat.Date(row.LastDay)).Class("rr-time");
    }
}

public sealed record PersonRow : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required int? BirthYear { get; init; }

    public required int Visits { get; init; }

    public required ParticipantClass LatestClass { get; init; }

    public required DateOnly LastDay { get; init; }
}
