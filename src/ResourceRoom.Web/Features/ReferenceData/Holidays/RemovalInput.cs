using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public sealed record RemovalInput
{
    public string? Reason { get; init; }
}

public sealed record RemovalPage(CalendarHoliday Holiday, RemovalInput Input);

public sealed class RemovalInputValidator : AbstractValidator<RemovalInput>
{
    public RemovalInputValidator() =>
        RuleFor(input => input.Reason).MustBeAReason("Enter why offices work on this day", HolidayChange.ReasonLength);
}
