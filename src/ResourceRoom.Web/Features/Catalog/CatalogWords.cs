using System.Diagnostics;

using ResourceRoom.Domain.Catalog;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Catalog;

public static class CatalogWords
{
    public const string None = "None";

    public static string InWords(this CatalogKind catalog) => catalog switch
    {
        CatalogKind.Room => "Resource room services",
        CatalogKind.Plan => "Career plan services",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ExitHold hold) => hold switch
    {
        ExitHold.Never => "No",
        ExitHold.DuringParticipation => "Until an exit is due",
        ExitHold.Always => "Yes",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ServiceState state) => state switch
    {
        ServiceState.Offered => "Offered",
        ServiceState.Upcoming => "Not offered yet",
        ServiceState.Retired => "Retired",
        _ => throw new UnreachableException(),
    };

    /// <summary>The state with the day on which it changes or changed.</summary>
    public static string InWords(this OfferedDays days, DateOnly today) => days.StateOn(today) switch
    {
        ServiceState.Offered when days.Until is { } until => $"Retires {OfficeFormat.Date(until)}",
        ServiceState.Upcoming when days.Until == days.From => "Never offered",
        ServiceState.Upcoming => $"Starts {OfficeFormat.Date(days.From)}",
        ServiceState.Retired => $"Retired {OfficeFormat.Date(days.Until!.Value)}",
        var state => state.InWords(),
    };

    public static string TagOf(OfferedDays days, DateOnly today) => days.StateOn(today) switch
    {
        ServiceState.Offered => days.Until is null ? "" : "rr-tag--warning",
        _ => "rr-tag--plain",
    };

    public static string HoldsInWords(IReadOnlyCollection<ExitHold> holds) => holds.Distinct().Count() == 1 ? holds.First().InWords() : "By program";

    public static string PirlInWords(string? pirl) => pirl?.Replace(";", ", ", StringComparison.Ordinal) ?? None;

    public static string Label(this ServiceField field) => field switch
    {
        ServiceField.Kind => "Kind",
        ServiceField.Category => "Category",
        ServiceField.Name => "Name",
        ServiceField.Description => "Description",
        ServiceField.Pirl => "PIRL numbers",
        ServiceField.Position => "Place in lists",
        ServiceField.DeskKey => "Desk key",
        ServiceField.HoldAdult => $"Holds off exit, {WorkforceProgram.Adult.Name()}",
        ServiceField.HoldDislocatedWorker => $"Holds off exit, {WorkforceProgram.DislocatedWorker.Name()}",
        ServiceField.HoldYouth => $"Holds off exit, {WorkforceProgram.Youth.Name()}",
        ServiceField.HoldYouthCareerPathways => $"Holds off exit, {WorkforceProgram.YouthCareerPathways.Name()}",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ServiceField field, string? value) => field switch
    {
        _ when value is null => None,
        ServiceField.Kind => Enum.Parse<ServiceKind>(value).InWords(),
        ServiceField.Category => Enum.Parse<ServiceCategory>(value).InWords(),
        ServiceField.Pirl => PirlInWords(value),
        ServiceField.HoldAdult or ServiceField.HoldDislocatedWorker or ServiceField.HoldYouth or ServiceField.HoldYouthCareerPathways =>
            Enum.Parse<ExitHold>(value).InWords(),
        _ => value,
    };
}
