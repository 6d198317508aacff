using System.Linq.Expressions;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Loads.Showing;

public sealed class RejectList : ListDefinition<LoadReject, LoadReject>
{
    public RejectList()
        : base("Rejects")
    {
        Key(reject => reject.Id, unique: reject => reject.Id);

        Column("Line", row => LoadWords.Number(row.Line)).Sort("line", reject => reject.Line);
        Column("visit_id", row => row.VisitId.Length > 0 ? row.VisitId : "–").Class("rr-break");
        Column("Column", row => row.Column?.Name() ?? "whole row");
        Column("Code", row => row.Code.Name());
        Column("Found", row => row.Found.Length > 0 ? row.Found : "–").Class("rr-break");
        Column("Expected", row => ExpectedWords.Of(row.Column, row.Code, row.Hint));
        SortedBy("line");
    }

    protected override Expression<Func<LoadReject, LoadReject>> Row => reject => reject;
}
