using Microsoft.AspNetCore.Mvc.Rendering;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>The fields of the page that is being rendered, in the order in which it shows them.</summary>
public sealed class FieldOrder
{
    private readonly List<Field> fields = [];

    public static FieldOrder Of(ViewContext page)
    {
        var items = page.HttpContext.Items;
        if (items[typeof(FieldOrder)] is not FieldOrder order)
        {
            items[typeof(FieldOrder)] = order = new FieldOrder();
        }

        return order;
    }

    public void Add(Field field) => fields.Add(field);

    /// <summary>The place of a field, from 0; -1 when the page does not show it.</summary>
    public int PlaceOf(string name) => fields.FindIndex(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));

    public string? IdOf(string name) => PlaceOf(name) is var place and >= 0 ? fields[place].Id : null;
}
