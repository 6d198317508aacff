using System.Globalization;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>People whom a search found, each leading to the record or, on the way to a merge, to the comparison.</summary>
public sealed class FoundList : ListDefinition<FoundPerson>
{
    public FoundList(Guid? toMergeWith = null)
        : base("People found")
    {
        Column("Name", row => (toMergeWith is null ? Link(row.FullName(), Links.Participant(row.PublicId)) : row.FullName()) with { SecondLine = row.Formerly() });
        Column("Zip code", row => row.Zip ?? "Not given");
        Column("Born", row => row.BirthYear?.ToString(CultureInfo.InvariantCulture) ?? "Not given");
        Column("Last visit", row => row.LastVisit is { } day ? OfficeFormat.Date(day) : "None").Class("rr-time");
        Column("Action", row => Link("Compare", $"{Links.Participant(toMergeWith!.Value)}/merge/{row.PublicId}") with { Aside = $" with {row.FullName()}" })
            .ShownWhen(toMergeWith is not null).PhoneLabel(null);
    }

    /// <summary>What a search found; null before one.</summary>
    public ListPage? PageOf(PersonSearchResult search) => search.IsAnswered ? PageOf(search.People) with { Foot = FootOf(search) } : null;

    /// <summary>People whom no search found: without words below.</summary>
    public ListPage Of(IReadOnlyList<FoundPerson> people) => PageOf(people) with { Foot = "" };

    private static string FootOf(PersonSearchResult search) => search switch
    {
        { HasMore: true } => $"There are more matches; these are the first {FindPeople.Most}. Add the first name, or search by birth date or SSN.",
        { AreAlikeInSoundOnly: true } or { AreCloseOnly: true } or { AreByNicknameOnly: true } => "Not listed? Try another spelling, or search by birth date or SSN.",
        { People.Count: 1 } => "1 person found",
        _ => $"{search.People.Count} people found",
    };
}
