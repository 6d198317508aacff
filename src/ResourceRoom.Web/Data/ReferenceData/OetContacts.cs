namespace ResourceRoom.Web.Data.ReferenceData;

public static class OetContacts
{
    /// <summary>Those to whom location forms are sent, in their order.</summary>
    public static IQueryable<OetContact> ActiveOetContacts(this ResourceRoomDb db) => db.OetContacts
        .Where(contact => contact.RetiredAt == null).OrderBy(contact => contact.Position).ThenBy(contact => contact.Id);
}
