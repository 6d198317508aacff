using System.Linq.Expressions;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Loads.Listing;

public sealed record LoadListRow
{
    public required Guid PublicId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string System { get; init; }

    public required string FileName { get; init; }

    public required LoadState State { get; init; }

    public required bool IsCheck { get; init; }

    public required LoadCounts Counts { get; init; }
}

public sealed class LoadList : ListDefinition<Load, LoadListRow>
{
    public LoadList()
        : base("Loads")
    {
        Key(load => load.PublicId, unique: load => load.Id);

        Column("Received", row => Link(OfficeFormat.DateAndTime(row.ReceivedAt), $"/loads/{row.PublicId}")).Sort("received", load => load.ReceivedAt).HighestFirst().Class("rr-time");
        Column("System", row => row.System).Sort("system", load => load.System.Code);
        Column("File", row => row.FileName).Class("rr-break");
        Column("Status", row => Tag(row.IsCheck ? $"{row.State.InWords()}, check only" : row.State.InWords(), row.State.Tag()));
        Column("Rows read", row => LoadWords.Number(row.Counts.Read));
        Column("New", row => LoadWords.Number(row.Counts.New));
        Column("Updated", row => LoadWords.Number(row.Counts.Updated));
        Column("Rejected", row => LoadWords.Number(row.Counts.Rejected));
        SortedBy("-received");
    }

    protected override Expression<Func<Load, LoadListRow>> Row => load => new LoadListRow
    {
        PublicId = load.PublicId,
        ReceivedAt = load.ReceivedAt,
        System = load.System.Code + " " + load.System.Name,
        FileName = load.FileName,
        State = load.State,
        IsCheck = load.IsCheck,
        Counts = new LoadCounts
        {
            New = load.New,
            Updated = load.Updated,
            Unchanged = load.Unchanged,
            Voided = load.Voided,
            Rejected = load.Rejected,
            Withheld = load.Withheld,
        },
    };
}
