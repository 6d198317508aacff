using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

public sealed record DuplicateRow(FoundPerson Newer, FoundPerson Older, MatchKind Ground);

public sealed class DuplicateColumns : ListDefinition<DuplicateRow>
{
    public DuplicateColumns()
        : base("Pairs of records that may be one person’s")
    {
        Column("Newer record", row => Record(row.Newer));
        Column("Older record", row => Record(row.Older));
        Column("Reason", row => row.Ground.InWords());
        Column("Actions", row => Partial("_DuplicateActs", row)).PhoneLabel(null);
    }

    private static ListCell Record(FoundPerson person)
    {
        var year = person.BirthYear is { } born ? $"born {born}" : "birth year not given";
        var last = person.LastVisit is { } day ? $"last visit {OfficeFormat.Date(day)}" : "no visits";
        return Link(person.FullName(), Links.Participant(person.PublicId)) with
        {
            SecondLine = $"ZIP {person.Zip ?? "not given"} · {year} · {last}",
        };
    }
}
