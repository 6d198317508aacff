using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public sealed record LwiaPage(Lwia Area, IReadOnlyList<HistoryLine> History);

public sealed record LwiaForm(LwiaInput Input)
{
    /// <summary>Null for a new LWIA.</summary>
    public int? Number { get; init; }

    public TwoVersions? Conflict { get; init; }

    public bool IsNew => Number is null;
}
