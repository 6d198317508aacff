using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetPage
{
    public string? Date { get; init; }

    public string? DateFault { get; init; }

    public required string Room { get; init; }

    public required IReadOnlyList<SheetRow> Rows { get; init; }

    public required IReadOnlyList<CatalogService> Services { get; init; }

    public ShownLeftOut? LeftOut { get; init; }

    public string? PasteSaid { get; init; }

    public bool IsPasteRefused { get; init; }

    public bool IsAnswer { get; init; }

    public int Done => Rows.Count(row => row.Done is not null);

    public int ToMend => Rows.Count(row => row.NeedsMending);
}
