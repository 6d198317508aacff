using System.Globalization;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>What edited layouts and edited checks have in common.</summary>
internal static class EditRules
{
    private const string ExpectedDay = "a date, such as 07/01/2026";

    public static DateOnly? FirstDay(string? text, List<EditFault> faults)
    {
        var day = TypedDate.Read(text);
        if (day is null)
        {
            faults.Add(new EditFault(null, EditField.FirstDay, text ?? "", ExpectedDay));
        }

        return day;
    }

    public static EditResult<T> Result<T>(IEnumerable<EditFault> faults, Func<T> version)
        where T : class, IExtractVersion
    {
        List<EditFault> sorted = [.. faults.OrderBy(fault => fault.Row ?? 0).ThenBy(fault => fault.Field)];
        return new(sorted.Count == 0 ? version() : null, sorted);
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
