<?php
/**
 * Plugin Name: Coalitie-widgets
 * Description: Laat lokale coalities tegen eenzaamheid zien. Redacteuren plakken een element, een shortcode of een blok HTML; een script plakken hoeft niet.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: EUPL-1.2
 *
 * Zet deze map in wp-content/plugins, met de gebouwde map `script/` ernaast: wp-content/plugins/coalitie-widgets/script/.
 * Staat het script ergens anders, zet dan in wp-config.php:
 *   define( 'COALITIE_WIDGETS_SCRIPT', 'https://voorbeeld.nl/coalitie-widgets/coalitie-widgets.js' );
 * Voor oEmbed (een adres plakken), zet daar het adres van de iframe-pagina en van oEmbed bij:
 *   define( 'COALITIE_WIDGETS_FRAME', 'https://voorbeeld.nl/frame/' );
 *   define( 'COALITIE_WIDGETS_OEMBED', 'https://voorbeeld.nl/oembed.json' );
 *
 * Wat hier altijd geldt: alleen de elementen en attributen hieronder komen erdoor, alles wat een redacteur schrijft wordt
 * ontsmet, en het script komt alleen op een pagina waar een element staat.
 */

defined( 'ABSPATH' ) || exit;

/** De attributen van elk element; true is een attribuut dat een redacteur mag gebruiken. */
const COALITIE_WIDGETS_ATTRIBUTES = array(
	'src'           => true,
	'gemeente'      => true,
	'coalitie'      => true,
	'heading-level' => true,
	'label'         => true,
	'weergave'      => true,
	'onderdelen'    => true,
	'provincie'     => true,
	'achtergrond'   => true,
	'toelichting'   => true,
	'vcard'         => true,
	'jsonld'        => true,
	'hash'          => true,
	'loading'       => true,
	'class'         => true,
	'lang'          => true,
);

/** Hoe een shortcode een element noemt, en hoe het element heet. */
const COALITIE_WIDGETS_ELEMENTS = array(
	'kaart'      => 'coalitie-kaart',
	'contact'    => 'coalitie-contact',
	'pijlers'    => 'pijlers-status',
	'cijfers'    => 'coalitie-cijfers',
	'deelnemers' => 'coalitie-deelnemers',
	'profiel'    => 'coalitie-profiel',
	'feed'       => 'coalitie-feed',
);

/** Het script is bekend, maar komt pas op een pagina die het nodig heeft. */
add_action(
	'wp_enqueue_scripts',
	function () {
		$address = defined( 'COALITIE_WIDGETS_SCRIPT' )
			? COALITIE_WIDGETS_SCRIPT
			: plugins_url( 'script/coalitie-widgets.js', __FILE__ );
		// Onderaan de pagina: een shortcode komt pas langs als de kop er al staat.
		wp_register_script( 'coalitie-widgets', $address, array(), '0.1.0', true );
	}
);

/** WordPress schrijft een gewoon script; dit is een module. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'coalitie-widgets' !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/\stype=(["\'])text\/javascript\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $tag );
	},
	10,
	2
);

/** Een redacteur zonder rechten voor scripts mag de elementen gebruiken: ze voeren niets uit wat hij schrijft. */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( COALITIE_WIDGETS_ELEMENTS as $tag ) {
			$allowed[ $tag ] = COALITIE_WIDGETS_ATTRIBUTES;
		}
		return $allowed;
	},
	10,
	2
);

/** [coalitie element="contact" src="/coalities.json" gemeente="Roermond"]Bel 14 0475[/coalitie] */
add_shortcode(
	'coalitie',
	function ( $written, $content = '' ) {
		$written = array_change_key_case( (array) $written );
		$name    = isset( $written['element'] ) ? $written['element'] : 'kaart';
		if ( ! isset( COALITIE_WIDGETS_ELEMENTS[ $name ] ) ) {
			return '';
		}
		$tag        = COALITIE_WIDGETS_ELEMENTS[ $name ];
		$attributes = '';
		foreach ( array_keys( COALITIE_WIDGETS_ATTRIBUTES ) as $attribute ) {
			if ( isset( $written[ $attribute ] ) ) {
				$value       = 'src' === $attribute ? esc_url( $written[ $attribute ] ) : esc_attr( $written[ $attribute ] );
				$attributes .= sprintf( ' %s="%s"', $attribute, $value );
			} elseif ( in_array( $attribute, $written, true ) ) {
				// Een attribuut zonder waarde, zoals vcard.
				$attributes .= ' ' . $attribute;
			}
		}
		wp_enqueue_script( 'coalitie-widgets' );
		return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, wp_kses_post( do_shortcode( (string) $content ) ) );
	}
);

/** Een element of een plaatshouder (<div data-coalitie="…">) in de tekst vraagt ook om het script. */
add_filter(
	'the_content',
	function ( $content ) {
		$tags = implode( '|', COALITIE_WIDGETS_ELEMENTS );
		if ( preg_match( '/<(?:' . $tags . ')[\s>]|\sdata-coalitie=/', $content ) ) {
			wp_enqueue_script( 'coalitie-widgets' );
		}
		return $content;
	}
);

/** Wie het adres van de iframe-pagina op een eigen regel plakt, krijgt het iframe: WordPress maakt het, niet de redacteur. */
add_action(
	'init',
	function () {
		if ( defined( 'COALITIE_WIDGETS_FRAME' ) && defined( 'COALITIE_WIDGETS_OEMBED' ) ) {
			wp_oembed_add_provider( COALITIE_WIDGETS_FRAME . '*', COALITIE_WIDGETS_OEMBED );
		}
	}
);
