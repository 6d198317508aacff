using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Catalog;

public sealed record ServiceForm<TInput>
    where TInput : ServiceInput
{
    public required TInput Input { get; init; }

    public string? Code { get; init; }

    public string Name { get; init; } = "";

    public int? Version { get; init; }

    public required DateOnly Today { get; init; }

    public TwoVersions? Conflict { get; init; }

    public bool IsNew => Code is null;
}
