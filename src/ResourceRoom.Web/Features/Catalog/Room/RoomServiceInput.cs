using System.Globalization;

using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog.Editing;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Catalog.Room;

public sealed record RoomServiceInput : ServiceInput
{
    public string? Kind { get; init; }

    public string? Position { get; init; }

    public string? DeskKey { get; init; }

    public static RoomServiceInput Of(Service service) => new()
    {
        Name = service.Name,
        Description = service.Description,
        Position = service.Position.ToString(CultureInfo.InvariantCulture),
        DeskKey = service.DeskKey?.ToString(CultureInfo.InvariantCulture),
    };

    public override ServiceFacts ToFacts() => new RoomServiceFacts
    {
        Name = TypedText.Line(Name),
        Description = TypedText.Line(Description),
        Position = FilterRules.Number(Position?.Trim())!.Value,
        DeskKey = FilterRules.Number(DeskKey),
    };

    public override NewService ToNew() => base.ToNew() with { Kind = FilterRules.Chosen<ServiceKind>(Kind) };
}

public sealed class RoomServiceInputValidator : ServiceInputValidator<RoomServiceInput>
{
    private const int LastPosition = 999;

    public RoomServiceInputValidator(OfficeClock clock)
        : base(clock)
    {
        RuleFor(input => input.Position).Must(text => FilterRules.Number(text?.Trim()) is >= 1 and <= LastPosition)
            .WithMessage($"Enter the place in lists as a number from 1 to {LastPosition}.");
        RuleFor(input => input.DeskKey).Must(key => string.IsNullOrEmpty(key) || FilterRules.Number(key) is >= 1 and <= Service.LastDeskKey)
            .WithMessage($"A desk key is a number from 1 to {Service.LastDeskKey}.");
        When(input => input.Version is null, () =>
            RuleFor(input => input.Kind).Must(kind => FilterRules.Chosen<ServiceKind>(kind) is not null).WithMessage("Choose the kind of service."));
    }
}
