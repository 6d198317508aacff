using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Catalog.Editing;

public sealed record NewService(string Code, DateOnly From, ServiceFacts Facts)
{
    public ServiceKind? Kind { get; init; }

    public ServiceCategory? Category { get; init; }

    public FieldValue Group => Kind is { } kind ? new(ServiceField.Kind, kind.ToString()) : new(ServiceField.Category, Category.ToString());
}
