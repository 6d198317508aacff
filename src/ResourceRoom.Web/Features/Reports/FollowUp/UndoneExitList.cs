using System.Globalization;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

public sealed class UndoneExitList : ListDefinition<UndoneExit>
{
    public UndoneExitList()
        : base("Exits undone after windows were missed")
    {
        Column("Customer", row => Link(ItemWords.FullName(row.FirstName, row.LastName), Links.CustomerOutcomes(row.Customer)));
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.On), Href = $"{Links.Customer(row.Customer)}/exits/{row.Exit}", SecondLine = row.Program.Name() }).Class("rr-time");
        Column("Windows missed", row => row.Missed.ToString(CultureInfo.InvariantCulture));
        Column("Undone", row => new ListCell { Text = OfficeFormat.DateAndTime(row.UndoneAt), SecondLine = $"by {row.UndoneBy ?? "a deleted account"}" }).Class("rr-time");
    }
}
