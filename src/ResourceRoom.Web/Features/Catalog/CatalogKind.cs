using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Features.Catalog;

public enum CatalogKind
{
    Room,
    Plan,
}

public static class CatalogKinds
{
    public static Subject SubjectOf(this CatalogKind catalog, string code) => catalog == CatalogKind.Room ? Subject.Service(code) : Subject.PlanService(code);

    public static string Address(this CatalogKind catalog, string code) => $"/admin/services/{(catalog == CatalogKind.Room ? "room" : "plan")}/{code}";
}
