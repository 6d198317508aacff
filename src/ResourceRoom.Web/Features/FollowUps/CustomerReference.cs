namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>
/// Tells customers apart where no name may stand. It is the random end of the key in the customer's address, so it says nothing about
/// the person and opens nothing.
/// </summary>
internal static class CustomerReference
{
    private const int Half = 4;

    public static string Of(Guid customer)
    {
        var end = customer.ToString("N")[^(2 * Half)..].ToUpperInvariant();
        return $"{end[..Half]}-{end[Half..]}";
    }
}
