namespace ResourceRoom.Web.Features.CheckIn;

public sealed record MayExistInput
{
    public string? Sealed { get; init; }

    public Guid? Id { get; init; }

    public bool Back { get; init; }
}
