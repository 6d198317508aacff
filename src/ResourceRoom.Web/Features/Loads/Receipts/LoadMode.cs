namespace ResourceRoom.Web.Features.Loads.Receipts;

/// <summary>Whether one rejected row keeps the others from being loaded, as requests and receipts say it.</summary>
public static class LoadMode
{
    public const string ByRows = "rows";
    public const string AllOrNothing = "all-or-nothing";

    public static string Of(bool isAllOrNothing) => isAllOrNothing ? AllOrNothing : ByRows;
}
