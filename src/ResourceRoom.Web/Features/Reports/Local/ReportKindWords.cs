using System.Diagnostics;

using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Web.Features.Reports.Local;

public static class ReportKindWords
{
    public static string Title(this ReportKind kind) => kind switch
    {
        ReportKind.Utilization => "Utilization",
        ReportKind.Services => "Services",
        ReportKind.Classification => "Classification and data completeness",
        ReportKind.Demographics => "Demographics",
        ReportKind.Loads => "Loads and reportability",
        _ => throw new UnreachableException(),
    };

    public static string Answers(this ReportKind kind) => kind switch
    {
        ReportKind.Utilization => "How many visits and people each room had, when they came, and how long they stayed.",
        ReportKind.Services => "Which services were used, where, and by how many people.",
        ReportKind.Classification => "How people were classified, and which of the nine items were answered, declined or not asked.",
        ReportKind.Demographics => "Age, gender, ethnicity, race and labor force status of the people who came, with small numbers hidden.",
        ReportKind.Loads => "Whether third-party systems sent their visits on time, and which visits are reportable to the U.S. Department of Labor.",
        _ => throw new UnreachableException(),
    };

    public static string Slug(this ReportKind kind) => kind.ToString().ToLowerInvariant();

    public static string Address(this ReportKind kind) => $"/reports/{kind.Slug()}";
}
