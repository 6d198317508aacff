using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

internal static class EditFaultWords
{
    public static string Sentence(this EditFault fault) => fault switch
    {
        { Row: null, Field: EditField.FirstDay } => $"Enter the first day as {fault.Expected}.",
        { Row: null } => $"Keep {fault.Expected}.",
        _ => $"Enter {fault.Expected}.",
    };
}
