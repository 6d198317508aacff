namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>How a cell looks: its place in the styles of <see cref="WorkbookFrame"/>.</summary>
internal enum CellStyle
{
    Plain,
    Text,
    Whole,
    OneDecimal,
    Date,
    Header,
}
